package jp.madoguchi.tenancy;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant the running piece of work is for. Bound once at the door (request, job,
 * stream) and visible to everything called from there; there is no default tenant.
 */
public final class CurrentTenant {

	private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

	private CurrentTenant() {
	}

	/**
	 * Returns the bound tenant.
	 * @throws NoTenantBoundException when nothing is bound
	 */
	public static TenantId id() {
		return CURRENT.orElseThrow(NoTenantBoundException::new);
	}

	static boolean isBound() {
		return CURRENT.isBound();
	}

	/**
	 * Runs work for a tenant. Work for the tenant that is bound already just runs.
	 * @throws IllegalStateException inside a transaction of another tenant: the open
	 * connection would silently stay with the old one
	 */
	public static <T, X extends Throwable> T call(TenantId tenant, ScopedValue.CallableOp<? extends T, X> work)
			throws X {
		if (TransactionSynchronizationManager.isActualTransactionActive() && !(isBound() && id().equals(tenant))) {
			throw new IllegalStateException("a transaction can't change its tenant");
		}
		return ScopedValue.where(CURRENT, tenant).call(work);
	}

	/** As {@link #call} for work without a result. */
	public static void run(TenantId tenant, Runnable work) {
		call(tenant, () -> {
			work.run();
			return true;
		});
	}

}
