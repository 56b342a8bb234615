/** Faults that a test or a person asks the stand-ins to show. Stand-ins ask; tests and the phone page plan. */
@NullMarked
package kz.zholdanym.local.fault;

import org.jspecify.annotations.NullMarked;
