/**
 * The local stack of the demo and the tests: everything the portal talks to, started on one machine from Maven
 * artifacts alone. {@link kz.zholdanym.local.LocalStack} is for tests, {@link kz.zholdanym.local.Demo} for people. Server
 * and application come as paths, so this module depends on no other of the project. Nothing here is for production:
 * passwords are known to all and everything listens on the loopback address only.
 */
@NullMarked
package kz.zholdanym.local;

import org.jspecify.annotations.NullMarked;
