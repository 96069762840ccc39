/** Only a path of this app: a link must not lead elsewhere after the sign-in. */
export function isOwnPath(next: string): boolean {
  return /^\/(?![/\\])/.test(next)
}
