package kz.zholdanym.intake.access;

/** An employee's position: the law names positions, not roles (articles 24(4), 44(2)-(3)). */
public enum Position {
    HEAD,
    DEPUTY,
    PROSECUTOR,
    OTHER_WORKER
}
