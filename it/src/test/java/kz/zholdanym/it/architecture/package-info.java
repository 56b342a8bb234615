/** The rules between modules and packages, over the whole tree. */
package kz.zholdanym.it.architecture;
