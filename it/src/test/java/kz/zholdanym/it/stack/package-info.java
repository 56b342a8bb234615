/** The real stack that API, browser and fault tests share: started once, by the first test that needs it. */
package kz.zholdanym.it.stack;
