/** Which challenge a device says that it has signed; null when it says none. */
export function challengeOf(answer: {
  readonly response: { readonly clientDataJSON: string }
}): string | null {
  try {
    const text = Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8')
    const said = JSON.parse(text) as { readonly challenge?: unknown } | null
    return typeof said?.challenge === 'string' ? said.challenge : null
  } catch {
    return null
  }
}
