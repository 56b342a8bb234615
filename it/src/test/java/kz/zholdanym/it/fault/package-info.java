/** What survives when parts of the system fail: the server killed, providers that refuse. */
package kz.zholdanym.it.fault;
