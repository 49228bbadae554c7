/** The realm each tenant's staff accounts live in, made and kept in shape in Keycloak. */
@NamedInterface("realm")
@NullMarked
package jp.madoguchi.identity.realm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
