import { Connection } from '../../../shared/relay/connection.js'
import { PlaybookType } from '../../../graphql/types.js'

/** A page of playbooks. */
export const PlaybookConnection = Connection<PlaybookType>(() => PlaybookType, 'Playbook')
