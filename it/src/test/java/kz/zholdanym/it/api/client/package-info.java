/** A caller of the API for tests: requests, answers, and the steps of a case that many tests need done. */
package kz.zholdanym.it.api.client;
