import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset'
import { visit } from 'graphql'
import { subgraphNames } from './schema/typeDefs.ts'

const scalars = {
  ID: { input: 'string', output: 'string' },
  DateTime: { input: 'string', output: 'string' },
  Date: { input: 'string', output: 'string' },
  Decimal: { input: 'string', output: 'string' },
}

/** Resolver types: one file a subgraph. What a field's parent is in our code stands in `src/mappers.ts`. */
function subgraphTypes(name: string): CodegenConfig['generates'][string] {
  return {
    schema: [
      'schema/shared.graphql',
      ...(name === 'contracts' || name === 'matters' ? ['schema/records.graphql'] : []),
      `schema/${name}.graphql`,
    ],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
      importExtension: '.ts',
      enumsAsTypes: true,
      enumType: 'string-literal',
      contextType: './context.ts#Context',
      mapperTypeSuffix: '',
      mappers: mappers[name as keyof typeof mappers],
      scalars: { ...scalars, DateTime: { input: 'Date', output: 'Date' } },
      inputMaybeValue: 'T | null | undefined',
      resolverTypeWrapperSignature: 'Promise<T> | T',
      makeResolverTypeCallable: false,
      optionalResolveType: true,
    },
  }
}

const mappers = {
  identity: {
    PortalUser: './visibility.ts#PortalUserSeen',
    StaffUser: './visibility.ts#StaffUserSeen',
    Company: './visibility.ts#CompanySeen',
    Viewer: './visibility.ts#SignedIn',
    Contract: './recordPeople.ts#RecordPeople',
    Matter: './recordPeople.ts#RecordPeople',
    CompanyConnection: './lists.ts#CompanyPage',
    PortalUserConnection: './lists.ts#PortalUserPage',
    StaffUserConnection: './lists.ts#StaffUserPage',
  },
  matters: {
    Matter: './tables.ts#MatterRow',
    MatterConnection: './lists.ts#MatterPage',
    MatterAttachment: '@parvis/records/attachments/readAttachments.ts#AttachmentSeen',
    MatterFolder: '@parvis/records/attachments/readAttachments.ts#FolderSeen',
    MatterNote: '@parvis/records/attachments/attachmentTables.ts#NoteRow',
    AttachmentVersion: '@parvis/records/attachments/attachmentTables.ts#VersionRow',
    AttachmentReading: '@parvis/records/attachments/attachmentTables.ts#ReadingRow',
    HistoryEntry: '@parvis/records/recordHistory.ts#HistoryRow',
    MatterStatus: './tables.ts#MatterStatusRow',
    PracticeArea: './tables.ts#PracticeAreaRow',
    PortalShare: '@parvis/records/sharing/shareOf.ts#ShareRow',
    PortalUser: '@parvis/kernel/graph/reference.ts#Reference',
    StaffUser: '@parvis/kernel/graph/reference.ts#Reference',
    Company: '@parvis/kernel/graph/reference.ts#Reference',
  },
  contracts: {
    Contract: './tables.ts#ContractRow',
    ContractConnection: './lists.ts#ContractPage',
    ContractAttachment: '@parvis/records/attachments/readAttachments.ts#AttachmentSeen',
    ContractFolder: '@parvis/records/attachments/readAttachments.ts#FolderSeen',
    ContractNote: '@parvis/records/attachments/attachmentTables.ts#NoteRow',
    AttachmentVersion: '@parvis/records/attachments/attachmentTables.ts#VersionRow',
    AttachmentReading: '@parvis/records/attachments/attachmentTables.ts#ReadingRow',
    HistoryEntry: '@parvis/records/recordHistory.ts#HistoryRow',
    ContractType: './tables.ts#ContractTypeRow',
    Milestone: './tables.ts#MilestoneRow',
    PortalShare: '@parvis/records/sharing/shareOf.ts#ShareRow',
    PortalUser: '@parvis/kernel/graph/reference.ts#Reference',
    StaffUser: '@parvis/kernel/graph/reference.ts#Reference',
    Company: '@parvis/kernel/graph/reference.ts#Reference',
  },
  notifications: {
    Notification: './tables.ts#NotificationRow',
    NotificationConnection: './lists.ts#NotificationPage',
    Contract: '@parvis/kernel/graph/reference.ts#Reference',
    Matter: '@parvis/kernel/graph/reference.ts#Reference',
    PortalUser: '@parvis/kernel/graph/reference.ts#Reference',
    StaffUser: '@parvis/kernel/graph/reference.ts#Reference',
  },
}

/** Takes the type name off an operation's root again: it tells nothing there and would count as a root field. */
const withoutRootTypename: typeof addTypenameSelectionDocumentTransform = {
  transform: ({ documents }) =>
    documents.map((file) => ({
      ...file,
      document:
        file.document &&
        visit(file.document, {
          OperationDefinition: (node) => ({
            ...node,
            selectionSet: {
              ...node.selectionSet,
              selections: node.selectionSet.selections.filter(
                (each) => each.kind !== 'Field' || each.name.value !== '__typename',
              ),
            },
          }),
        }),
    })),
}

const fragmentTree = /(?<=^export const \w+FragmentDoc = )\{.*\}(?= as unknown as )/gm

/**
 * The client preset without syntax trees: the browser knows an operation by its hash, and fragments are masked by types
 * alone. The preset leaves out those of operations itself (`mode` below).
 */
const withoutTrees: typeof preset = {
  ...preset,
  async buildGeneratesSection(options) {
    const sections = await preset.buildGeneratesSection(options)
    return sections.map((section) => {
      const documents = section.pluginMap['typed-document-node']
      if (!documents) return section
      const plugin: typeof documents.plugin = async (...given) => {
        const output = await documents.plugin(...given)
        if (typeof output === 'string') return output.replace(fragmentTree, '{}')
        return { ...output, content: output.content.replace(fragmentTree, '{}') }
      }
      return { ...section, pluginMap: { ...section.pluginMap, 'typed-document-node': { ...documents, plugin } } }
    })
  },
}

/**
 * Typed documents and the persisted operations of one client folder. Type names are written into the documents here,
 * because urql's cache wants them and the browser knows an operation by its hash only.
 */
function clientDocuments(folder: string): CodegenConfig['generates'] {
  return {
    [`clients/${folder}/gql/`]: {
      schema: 'schema/api.graphql',
      documents: [`clients/${folder}/**/*.{ts,tsx}`, `!clients/${folder}/{gql,dist}/**`],
      preset: withoutTrees,
      documentTransforms: [addTypenameSelectionDocumentTransform, withoutRootTypename],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash' },
      },
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  }
}

const config: CodegenConfig = {
  generates: {
    ...Object.fromEntries(
      subgraphNames.map((name) => [`subgraphs/${name}/src/schema.generated.ts`, subgraphTypes(name)]),
    ),
    ...clientDocuments('shared'),
    ...clientDocuments('portal'),
    ...clientDocuments('internal'),
  },
  ignoreNoDocuments: true,
}

export default config
