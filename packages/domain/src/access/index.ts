export {
  type Action,
  ACTIONS,
  INSTALLATION_ACTIONS,
  isAction,
  ORGANIZATION_ACTIONS,
} from './actions.js'
export { FULL_GRANT, type Grant, limitedGrant, NO_GRANT, roleGrant } from './grant.js'
export { forbiddenChanges } from './forbidden-changes.js'
export { guardedChange } from './guarded-change.js'
export { guardedCommand, saysHidden } from './guarded-command.js'
export { guardedLike, guardedState, guardOf, hiddenOf } from './guarded-state.js'
export { guardedRecord } from './guarded-record.js'
export { mayChange } from './may-change.js'
export { mayPlan } from './may-plan.js'
export { hiddenFrom, type Sensitive } from './hidden.js'
export {
  type AccessRole,
  BUILT_IN_ROLES,
  type BuiltInRole,
  builtInRole,
  CUSTOM_ROLE_ACTIONS,
  customRoleActions,
  isBuiltInRole,
  isProvidedRole,
  PROVIDED_ROLES,
  type ProvidedRole,
  ROLES,
} from './roles.js'
