package kz.zholdanym.intake.second;

/** Breaks, with {@link kz.zholdanym.intake.fixture.first.First}: packages have no cycles. */
public class Second {
    kz.zholdanym.intake.fixture.first.First first;
}
