/** Certificates of notification: who was told what, how and when, as a document that anyone can verify. */
@NullMarked
package kz.zholdanym.intake.certificate;

import org.jspecify.annotations.NullMarked;
