import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset'
import { visit } from 'graphql'
import { type SubgraphName, schemaFiles, subgraphNames } from './schema/typeDefs.ts'

const scalars = {
  ID: { input: 'string', output: 'string' },
  DateTime: { input: 'string', output: 'string' },
  Date: { input: 'string', output: 'string' },
  Decimal: { input: 'string', output: 'string' },
}

const resolverTypes = {
  plugins: ['typescript', 'typescript-resolvers'],
  config: {
    federation: true,
    useTypeImports: true,
    emitLegacyCommonJSImports: false,
    importExtension: '.ts',
    enumsAsTypes: true,
    enumType: 'string-literal',
    mapperTypeSuffix: '',
    scalars: { ...scalars, DateTime: { input: 'Date', output: 'Date' } },
    inputMaybeValue: 'T | null | undefined',
    resolverTypeWrapperSignature: 'Promise<T> | T',
    makeResolverTypeCallable: false,
    optionalResolveType: true,
    addInterfaceFieldResolverTypes: true,
  },
}

type Mappers = Record<string, string>

/** What a field's parent is in our code, for what every record has. */
const recordMappers: Mappers = {
  LegalRecord: '@parvis/records/recordTable.ts#RecordRow',
  Attachment: '@parvis/records/attachments/readAttachments.ts#AttachmentSeen',
  AttachmentVersion: '@parvis/records/attachments/readAttachments.ts#VersionSeen',
  AttachmentReading: '@parvis/records/attachments/readAttachments.ts#ReadingSeen',
  Folder: '@parvis/records/attachments/readAttachments.ts#FolderSeen',
  Note: '@parvis/records/attachments/attachmentTables.ts#NoteRow',
  HistoryEntry: '@parvis/records/recordHistory.ts#HistoryRow',
  PortalShare: '@parvis/records/sharing/shareOf.ts#ShareRow',
  PortalUser: '@parvis/kernel/graph/reference.ts#Reference',
  StaffUser: '@parvis/kernel/graph/reference.ts#Reference',
  Company: '@parvis/kernel/graph/reference.ts#Reference',
  RecordStanding: '@parvis/records/sharing/standings.ts#Standing',
  RecordWatcher: '@parvis/records/sharing/standings.ts#Watcher',
}

const sought = '@parvis/kernel/database/pagination.ts#Sought'

const mappers: Record<SubgraphName, Mappers> = {
  identity: {
    SearchResults: sought,
    PortalUser: './visibility.ts#PortalUserSeen',
    StaffUser: './visibility.ts#StaffUserSeen',
    Company: './visibility.ts#CompanySeen',
    LoginChange: './tables.ts#LoginChangeRow',
    HandOver: './handOver/handOversOf.ts#HandOverSeen',
    RecordMove: './handOver/handOversOf.ts#HandOverSeen',
    Deputy: './delegation/outOfOffice.ts#DeputySeen',
    OutOfOffice: './delegation/outOfOffice.ts#OutOfOfficeSeen',
    DeputyConnection: './lists.ts#DeputyPage',
    Department: './tables.ts#NamedFields',
    UserGroup: './tables.ts#NamedFields',
    DepartmentConnection: './lists.ts#NamedPage',
    UserGroupConnection: './lists.ts#NamedPage',
    PortalSettings: './settings/settings.ts#ShownSettings',
    Session: './session/listSessions.ts#SessionSeen',
    Viewer: './visibility.ts#SignedIn',
    Contract: './person/recordPeople.ts#RecordPeople',
    Matter: './person/recordPeople.ts#RecordPeople',
    CompanyConnection: './lists.ts#CompanyPage',
    PortalUserConnection: './person/listPortalUsers.ts#PortalUserPage',
    StaffUserConnection: './lists.ts#StaffUserPage',
  },
  matters: {
    ...recordMappers,
    SearchResults: sought,
    Matter: './tables.ts#MatterRow',
    MatterConnection: './lists.ts#MatterPage',
    MatterStatus: './tables.ts#MatterStatusRow',
    PracticeArea: './tables.ts#PracticeAreaRow',
  },
  contracts: {
    ...recordMappers,
    SearchResults: sought,
    Contract: './tables.ts#ContractRow',
    ContractConnection: './lists.ts#ContractPage',
    ContractType: './tables.ts#ContractTypeRow',
    Milestone: './tables.ts#MilestoneRow',
  },
  notifications: {
    Notification: './tables.ts#NotificationRow',
    NotificationConnection: './lists.ts#NotificationPage',
    NotificationSubject: './notification/notificationSubject.ts#Subject',
    Contract: '@parvis/kernel/graph/reference.ts#Reference',
    Matter: '@parvis/kernel/graph/reference.ts#Reference',
    PortalUser: '@parvis/kernel/graph/reference.ts#Reference',
    StaffUser: '@parvis/kernel/graph/reference.ts#Reference',
  },
}

/** Resolver types of one subgraph. */
const subgraphTypes = (name: SubgraphName): CodegenConfig['generates'][string] => ({
  schema: schemaFiles(name).map((file) => `schema/${file}`),
  ...resolverTypes,
  config: { ...resolverTypes.config, contextType: './context.ts#Context', mappers: mappers[name] },
})

/** Resolver types of what matters and contracts have in common, whose resolvers are written once. */
const recordTypes: CodegenConfig['generates'][string] = {
  schema: ['schema/shared.graphql', 'schema/records.graphql'],
  ...resolverTypes,
  config: { ...resolverTypes.config, contextType: './recordContext.ts#RecordContext', mappers: recordMappers },
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
    'subgraphs/records/schema.generated.ts': recordTypes,
    ...clientDocuments('shared'),
    ...clientDocuments('portal'),
    ...clientDocuments('internal'),
  },
  ignoreNoDocuments: true,
}

export default config
