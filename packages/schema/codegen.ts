import type { CodegenConfig } from '@graphql-codegen/cli'
import scalars from './scalars.json' with { type: 'json' }

/** Typed documents out of the committed SDL and the operations; nothing else is read. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/**/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        arrayInputCoercion: false,
        defaultScalarType: 'unknown',
        scalars,
      },
    },
  },
}

export default config
