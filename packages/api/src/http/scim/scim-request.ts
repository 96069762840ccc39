import type { Directory } from '../../session/provisioning/provisioning.repository.js'

/** What a route of SCIM knows of a request. */
export interface ScimRequest {
  /** Whose directory asks, and by which token. */
  readonly directory: Directory
  /** The address that resources are told below. */
  readonly base: string
}
