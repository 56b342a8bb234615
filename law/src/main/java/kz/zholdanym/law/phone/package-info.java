/** Phone numbers of Kazakhstan. Personal data: a number prints itself masked. */
@NullMarked
package kz.zholdanym.law.phone;

import org.jspecify.annotations.NullMarked;
