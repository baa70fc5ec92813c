/**
 * Does the work with this lock, which all tabs of the origin share, and resolves when it is done. Without locks, on plain http, at
 * once: `lock` is undefined there, and `null` where it is not available.
 */
export async function locked(name: string, options: LockOptions, work: (lock?: Lock | null) => unknown): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  await (locks ? locks.request(name, options, work) : work());
}
