import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** What a device is asked to make a passkey by, as far as it matters here. */
export interface MakingAsked {
  readonly challenge: string
  readonly rp: { readonly id: string }
  readonly user: { readonly id: string }
}

/** What a device is asked to sign in by. */
export interface SigningAsked {
  readonly challenge: string
  readonly rpId: string
}

/** What a test has a device say otherwise than it should. */
interface Oddities {
  /** The page that the browser says it was asked by. */
  readonly origin?: string
  readonly relyingParty?: string
  /** Whether the device recognised its user. */
  readonly isVerified?: boolean
  /** How often the device says that it has signed. */
  readonly counter?: number
  readonly userHandle?: string
}

const PRESENT = 0x01
const VERIFIED = 0x04
const HAS_KEY = 0x40

/** A device with one passkey (ES256, no attestation), as a browser would ask it. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(16).toString('base64url')
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #origin: string
  #counter = 0
  #userHandle = ''

  constructor(origin: string) {
    this.#origin = origin
  }

  /** Makes the passkey. */
  make({ challenge, rp, user }: MakingAsked, odd: Oddities = {}) {
    this.#userHandle = user.id
    const credentialId = Buffer.from(this.id, 'base64url')
    const length = Buffer.alloc(2)
    length.writeUInt16BE(credentialId.length)
    const data = Buffer.concat([
      this.#authenticatorData(odd.relyingParty ?? rp.id, HAS_KEY, odd),
      Buffer.alloc(16),
      length,
      credentialId,
      coseKey(this.#keys.publicKey),
    ])
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge, odd),
      attestationObject: attestation(data).toString('base64url'),
      transports: ['internal'],
    })
  }

  /** Signs a challenge with it. */
  sign({ challenge, rpId }: SigningAsked, odd: Oddities = {}) {
    this.#counter += 1
    const data = this.#authenticatorData(odd.relyingParty ?? rpId, 0, odd)
    const clientDataJSON = this.#clientData('webauthn.get', challenge, odd)
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest()
    return this.#answer({
      clientDataJSON,
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', Buffer.concat([data, hash]), this.#keys.privateKey).toString(
        'base64url',
      ),
      userHandle: odd.userHandle ?? this.#userHandle,
    })
  }

  #answer<Response extends object>(response: Response) {
    const { id } = this
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  #clientData(type: string, challenge: string, { origin = this.#origin }: Oddities): string {
    const said = { type, challenge, origin, crossOrigin: false }
    return Buffer.from(JSON.stringify(said)).toString('base64url')
  }

  #authenticatorData(
    relyingParty: string,
    more: number,
    { isVerified = true, counter = this.#counter }: Oddities,
  ): Buffer {
    const flags = PRESENT | (isVerified ? VERIFIED : 0) | more
    const counted = Buffer.alloc(5)
    counted.writeUInt8(flags)
    counted.writeUInt32BE(counter, 1)
    return Buffer.concat([createHash('sha256').update(relyingParty).digest(), counted])
  }
}

/** A public key in the form of COSE: { 1: 2, 3: -7, -1: 1, -2: x, -3: y } in CBOR. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const bytes = (value: string) => [Buffer.from([0x58, 32]), Buffer.from(value, 'base64url')]
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    ...bytes(x),
    Buffer.from([0x22]),
    ...bytes(y),
  ])
}

/** { fmt: "none", attStmt: {}, authData } in CBOR. */
function attestation(data: Buffer): Buffer {
  const length = Buffer.alloc(3)
  length.writeUInt8(0x59)
  length.writeUInt16BE(data.length, 1)
  const text = (value: string) => Buffer.from([0x60 + value.length, ...Buffer.from(value)])
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    length,
    data,
  ])
}
