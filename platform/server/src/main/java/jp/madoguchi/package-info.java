/** Madoguchi's server: consultations of many centres, each tenant in its own schema. */
@NullMarked
package jp.madoguchi;

import org.jspecify.annotations.NullMarked;
