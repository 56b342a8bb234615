package kz.zholdanym.notifications.device;

/** The system a device runs. */
public enum Platform {
    ANDROID,
    IOS,
    WEB
}
