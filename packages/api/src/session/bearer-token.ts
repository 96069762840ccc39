/** The token of an `Authorization: Bearer …` header, or null when there is no such header. */
export function bearerToken(authorization: string | undefined | null): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null
}
