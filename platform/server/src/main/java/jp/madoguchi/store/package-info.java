/**
 * The object store: what is too big for rows, or must outlive them. A bucket behind the
 * S3 interface, or a folder.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.madoguchi.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
