package kz.zholdanym.notifications.notice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a letter of this kind must tell: no template of its letter is taken without it. For components that are a text or a
 * day. The number and the link need no mark: every notice tells them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ToldInLetter {}
