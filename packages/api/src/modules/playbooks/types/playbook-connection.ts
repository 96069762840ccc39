import { Connection } from '../../../shared/relay/connection.js'
import { PlaybookType } from './playbook-type.js'

/** A page of playbooks. */
export const PlaybookConnection = Connection<PlaybookType>(() => PlaybookType, 'Playbook')
