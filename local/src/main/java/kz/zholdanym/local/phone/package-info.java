/** The "phone" page: a browser's and a script's view of the inbox and of the planned faults. */
@NullMarked
package kz.zholdanym.local.phone;

import org.jspecify.annotations.NullMarked;
