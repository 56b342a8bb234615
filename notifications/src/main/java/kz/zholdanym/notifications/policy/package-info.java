/**
 * How notices of each kind are to be told: by which means, in which order, by when, and what counts as told. Data and pure
 * rules, without a container and without a database. Asked by the issuing of notices and by delivery.
 */
@NullMarked
package kz.zholdanym.notifications.policy;

import org.jspecify.annotations.NullMarked;
