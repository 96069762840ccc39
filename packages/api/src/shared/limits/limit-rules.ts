import { maxAliasesRule } from './max-aliases-rule.js'
import { maxDepthRule } from './max-depth-rule.js'
import { maxDirectivesRule } from './max-directives-rule.js'
import { maxRootFieldsRule } from './max-root-fields-rule.js'

/**
 * What a document must keep to before it runs. They are rules of graphql-js's own validation and not
 * a library's: the kept libraries count `edges` and `node` as depth or forget aliases of
 * `__typename`, and each rule is shorter than such a library's configuration.
 */
export const limitRules = Object.freeze([
  maxDepthRule,
  maxAliasesRule,
  maxRootFieldsRule,
  maxDirectivesRule,
])
