/** A key pair of which a device of a user's keeps the private half, as its user sees it. */
export interface Passkey {
  readonly id: string
  /** What its user calls it. */
  readonly name: string
  readonly createdAt: Date
  /** When somebody signed in by it last; null when nobody has. */
  readonly lastUsedAt: Date | null
}

/** What proves that a device has the private half. */
export interface PasskeyKey {
  /** What the device calls it, as Base64URL. */
  readonly credentialId: string
  /** The public half, in the form of COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** How often it has signed, as the device counts; always 0 of devices that do not count. */
  readonly counter: number
  /** How browsers reach the device. */
  readonly transports: readonly string[]
}

/** Where browsers reach the server: a passkey is of one site alone. */
export interface PasskeySite {
  /** Such as `https://postscale.example`. */
  readonly origin: string
  /** The host's name alone, by which devices keep passkeys apart. */
  readonly relyingParty: string
}

export function siteOf(origin: string): PasskeySite {
  return { origin, relyingParty: new URL(origin).hostname }
}
