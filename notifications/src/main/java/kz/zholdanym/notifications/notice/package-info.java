/**
 * What the law demands that a person be told: one record for each kind of notice, the person it goes to, and the issuing of
 * it. Called by the case work, in the transaction of the decision that causes the notice.
 */
@NullMarked
package kz.zholdanym.notifications.notice;

import org.jspecify.annotations.NullMarked;
