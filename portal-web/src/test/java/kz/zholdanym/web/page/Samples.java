package kz.zholdanym.web.page;

import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.web.appeal.AppealSamples;
import kz.zholdanym.web.desk.DeskSamples;
import kz.zholdanym.web.error.ErrorSamples;
import kz.zholdanym.web.filing.FilingSamples;
import kz.zholdanym.web.home.HomeSamples;
import kz.zholdanym.web.verification.VerificationSamples;

/** Every page of the portal in all its shapes. */
final class Samples {

    private Samples() {}

    static List<Sample> all() {
        return Stream.of(
                        HomeSamples.all(),
                        VerificationSamples.all(),
                        ErrorSamples.all(),
                        FilingSamples.all(),
                        AppealSamples.all(),
                        DeskSamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
