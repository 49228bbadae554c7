/**
 * The sockets: patience with slow clients, and the health answer on a port of its own.
 */
@NullMarked
package jp.madoguchi.gateway.server;

import org.jspecify.annotations.NullMarked;
