import { queryOptions } from '@tanstack/react-query'
import {
  AdminForgetImportMappingDocument,
  AdminImportFieldsDocument,
  type AdminImportFieldsQuery,
  AdminImportMappingsDocument,
  AdminImportProposalDocument,
  type AdminImportProposalQuery,
  AdminImportRowsDocument,
  AdminImportRunDocument,
  type AdminImportRunQuery,
  AdminImportRunsDocument,
  type AdminImportRunsQuery,
  type AdminKeptMappingFragment,
  AdminMendImportRowsDocument,
  AdminRefusedLinesDocument,
  type AdminRefusedLinesQuery,
  AdminRenameImportMappingDocument,
  AdminSaveImportMappingDocument,
  type ForgetImportMappingInput,
  type ImportRowsInput,
  type ImportUploadInput,
  type MendImportRowsInput,
  type RenameImportMappingInput,
  type SaveImportMappingInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What uploaded files are taken for. */
type ImportProposal = NonNullable<AdminImportProposalQuery['importProposal']>

/** What one file is taken for. */
export type FileProposal = ImportProposal['files'][number]

/** A kind that the rows of a file may be of. */
export type Candidate = FileProposal['candidates'][number]

/** A field that a column can be mapped to. */
export type ImportField = AdminImportFieldsQuery['importFields'][number]['fields'][number]

/** What files of each kind can bring, in the order in which an import takes them. */
export type KindFields = AdminImportFieldsQuery['importFields']

/** One import, or a trial of one, and what it came to. */
export type ImportRun = NonNullable<AdminImportRunQuery['importRun']>

/** One of the imports that there were. */
export type PastRun = NonNullable<AdminImportRunsQuery['importRuns']>[number]

/** How files are read, kept under a name. */
export interface KeptMapping extends AdminKeptMappingFragment {}

/** The refused rows of one file. */
export type RefusedFile = NonNullable<AdminRefusedLinesQuery['importRun']>['refusedFiles'][number]

const POLL_MS = 400
const RUNS_POLL_MS = 3000

/** What uploads are taken for, in a language; null where the viewer may not import. */
export function proposalQuery(
  slug: string,
  uploads: readonly ImportUploadInput[],
  language: string,
) {
  return queryOptions({
    queryKey: ['import-proposal', slug, uploads, language],
    queryFn: async ({ signal }): Promise<ImportProposal | null> => {
      const variables = { slug, uploads: [...uploads] }
      return (await requestGraphql(AdminImportProposalDocument, variables, signal)).importProposal
    },
    enabled: uploads.some(({ leaveOut }) => leaveOut !== true),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (former) => former,
  })
}

export const importFieldsQuery = queryOptions({
  queryKey: ['import-fields'],
  queryFn: async ({ signal }): Promise<KindFields> =>
    (await requestGraphql(AdminImportFieldsDocument, {}, signal)).importFields,
  staleTime: Number.POSITIVE_INFINITY,
})

export function keptMappingsQuery(slug: string) {
  return queryOptions({
    queryKey: ['import-mappings', slug],
    queryFn: async ({ signal }): Promise<readonly KeptMapping[]> =>
      (await requestGraphql(AdminImportMappingsDocument, { slug }, signal)).importMappings ?? [],
  })
}

/** A run, asked again until it is over. */
export function importRunQuery(id: string, language: string) {
  return queryOptions({
    queryKey: ['import-run', id, language],
    queryFn: async ({ signal }): Promise<ImportRun | null> =>
      (await requestGraphql(AdminImportRunDocument, { id }, signal)).importRun,
    refetchInterval: ({ state }) => (state.data?.status === 'RUNNING' ? POLL_MS : false),
    enabled: id !== '',
  })
}

/** A page of the refused rows of each file of a run, with all their cells. */
export function refusedLinesQuery(id: string, after: string | null, language: string) {
  return queryOptions({
    queryKey: ['refused-lines', id, after, language],
    queryFn: async ({ signal }): Promise<readonly RefusedFile[]> => {
      const { importRun } = await requestGraphql(AdminRefusedLinesDocument, { id, after }, signal)
      return importRun?.refusedFiles ?? []
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function importRunsQuery(slug: string) {
  return queryOptions({
    queryKey: ['import-runs', slug],
    queryFn: async ({ signal }): Promise<readonly PastRun[]> =>
      (await requestGraphql(AdminImportRunsDocument, { slug }, signal)).importRuns ?? [],
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === 'RUNNING') === true ? RUNS_POLL_MS : false,
  })
}

export async function startImport(input: ImportRowsInput) {
  return (await requestGraphql(AdminImportRowsDocument, { input })).importRows
}

export async function mendRows(input: MendImportRowsInput) {
  return (await requestGraphql(AdminMendImportRowsDocument, { input })).mendImportRows
}

export async function saveMapping(input: SaveImportMappingInput) {
  return (await requestGraphql(AdminSaveImportMappingDocument, { input })).saveImportMapping
}

export async function renameMapping(input: RenameImportMappingInput) {
  return (await requestGraphql(AdminRenameImportMappingDocument, { input })).renameImportMapping
}

export async function forgetMapping(input: ForgetImportMappingInput) {
  return (await requestGraphql(AdminForgetImportMappingDocument, { input })).forgetImportMapping
}
