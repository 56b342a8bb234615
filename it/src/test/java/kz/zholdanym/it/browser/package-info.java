/** What people see and do, in a real browser (Chromium) on the real stack. */
package kz.zholdanym.it.browser;
