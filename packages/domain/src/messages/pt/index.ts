import { capacityMessages } from './capacity.js'
import { changesMessages } from './changes.js'
import { hireTriggersMessages } from './hire-triggers.js'
import { importsMessages } from './imports.js'
import { problemsMessages } from './problems.js'
import { thingsMessages } from './things.js'

/** Every room in Portuguese. */
export const ptMessages = {
  ...capacityMessages,
  ...changesMessages,
  ...hireTriggersMessages,
  ...importsMessages,
  ...problemsMessages,
  ...thingsMessages,
}
