/**
 * Access to the schema {@code notifications} for work on whole sets of rows, which an object mapper only slows down. Called
 * by the packages of this module that own tables.
 */
@NullMarked
package kz.zholdanym.notifications.database;

import org.jspecify.annotations.NullMarked;
