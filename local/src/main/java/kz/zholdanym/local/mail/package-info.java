/** A stand-in for the mail servers of the world: takes every letter and shows it in the inbox. */
@NullMarked
package kz.zholdanym.local.mail;

import org.jspecify.annotations.NullMarked;
