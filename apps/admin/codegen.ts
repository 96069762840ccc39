import type { CodegenConfig } from '@graphql-codegen/cli'
import scalars from '@postscale/schema/scalars.json' with { type: 'json' }

/** Typed documents of the app's own questions, out of the committed SDL; nothing else is read. */
const config: CodegenConfig = {
  schema: 'node_modules/@postscale/schema/schema.graphql',
  documents: ['src/**/*.graphql', 'generated/*.graphql'],
  emitLegacyCommonJSImports: false,
  importExtension: '',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
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
