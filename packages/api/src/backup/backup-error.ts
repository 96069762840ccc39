/** A backup could not be made or restored, for a reason that the operator can do something about. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}
