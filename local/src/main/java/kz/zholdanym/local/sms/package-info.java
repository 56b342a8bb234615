/** A stand-in for an operator's SMSC: SMPP 3.4, long messages, delivery receipts. */
@NullMarked
package kz.zholdanym.local.sms;

import org.jspecify.annotations.NullMarked;
