import {
  declaredResolvers,
  entryPoints,
  ruledFields,
  ruledNonObjects,
  unresolvedEntities,
} from '@parvis/kernel/testing/entryPoints.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from './fixtures.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const foreign = '00000000-0000-7000-8000-000000000000'
const [none, anonymousRefused, refused] = [[], ['UNAUTHENTICATED'], ['FORBIDDEN']] as string[][]
const mutation = (name: string, input: Record<string, unknown>) => ({
  query: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`,
  input,
})
const person = { firstName: 'x', lastName: 'x', username: 'xxx', email: 'x@x.example', accessType: 'CLIENT' }
const entity = (type: string) => ({
  query: `{ _entities(representations: [{ __typename: "${type}", id: "${foreign}" }]) { __typename } }`,
})

/** Every way in and what it throws for nobody, for a client and for LEGAL; a new one fails until it stands here. */
const tried: Record<
  string,
  { query: string; input?: Record<string, unknown>; thrown: [string[], string[], string[]] }
> = {
  'Query.companies': {
    query: '{ companies(first: 1) { nodes { id } } }',
    thrown: [anonymousRefused!, refused!, none!],
  },
  'Query.search': {
    query: '{ search(text: "x", first: 1) { companies { id } portalUsers { id } } }',
    thrown: [anonymousRefused!, [...refused!, ...refused!], none!],
  },
  'Query.company': { query: `{ company(id: "${foreign}") { id } }`, thrown: [anonymousRefused!, none!, none!] },
  'Query.firm': { query: '{ firm { name } }', thrown: [none!, none!, none!] },
  'Query.passwordLink': { query: '{ passwordLink(token: "x") { login } }', thrown: [none!, none!, none!] },
  'Query.portalSettings': {
    query: '{ portalSettings { attachmentsVisibleByDefault } }',
    thrown: [anonymousRefused!, refused!, none!],
  },
  'Query.portalUser': { query: `{ portalUser(id: "${foreign}") { id } }`, thrown: [anonymousRefused!, none!, none!] },
  'Query.portalUsers': {
    query: '{ portalUsers(first: 1) { nodes { id } } }',
    thrown: [anonymousRefused!, refused!, none!],
  },
  'Query.sessions': { query: '{ sessions { id } }', thrown: [anonymousRefused!, none!, none!] },
  'Query.staffUser': {
    query: `{ staffUser(id: "${foreign}") { id } }`,
    thrown: [anonymousRefused!, refused!, none!],
  },
  'Query.staffUsers': {
    query: '{ staffUsers(first: 1) { nodes { id } } }',
    thrown: [anonymousRefused!, refused!, none!],
  },
  'Query.viewer': { query: '{ viewer { id } }', thrown: [none!, none!, none!] },
  'Mutation.acceptInvitation': {
    ...mutation('acceptInvitation', { token: 'x', password: 'x' }),
    thrown: [none!, none!, none!],
  },
  'Mutation.approveSignUp': {
    ...mutation('approveSignUp', { portalUserId: foreign, version: 1 }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.changePassword': {
    ...mutation('changePassword', { oldPassword: 'x', newPassword: 'x' }),
    thrown: [anonymousRefused!, none!, none!],
  },
  'Mutation.confirmAddress': {
    ...mutation('confirmAddress', { token: 'x', password: 'x' }),
    thrown: [none!, none!, none!],
  },
  'Mutation.createCompany': {
    ...mutation('createCompany', { name: 'Tried' }),
    thrown: [anonymousRefused!, refused!, none!],
  },
  'Mutation.deactivatePortalUser': {
    ...mutation('deactivatePortalUser', { portalUserId: foreign }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.decideLoginChange': {
    ...mutation('decideLoginChange', { portalUserId: foreign, version: 1, decision: 'APPROVED' }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.editCompany': {
    ...mutation('editCompany', { companyId: foreign, version: 1, name: 'x' }),
    thrown: [anonymousRefused!, refused!, ['NOT_FOUND']],
  },
  'Mutation.editPortalUser': {
    ...mutation('editPortalUser', { portalUserId: foreign, version: 1 }),
    thrown: [anonymousRefused!, refused!, ['NOT_FOUND']],
  },
  'Mutation.editProfile': { ...mutation('editProfile', { locale: 'EN' }), thrown: [anonymousRefused!, none!, none!] },
  'Mutation.endAllSessions': { ...mutation('endAllSessions', {}), thrown: [anonymousRefused!, none!, none!] },
  'Mutation.endSession': {
    ...mutation('endSession', { sessionId: foreign }),
    thrown: [anonymousRefused!, ['NOT_FOUND'], ['NOT_FOUND']],
  },
  'Mutation.invitePortalUsers': {
    ...mutation('invitePortalUsers', { people: [person] }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.movePortalUserRecords': {
    ...mutation('movePortalUserRecords', { portalUserId: foreign, toPortalUserId: foreign }),
    thrown: [anonymousRefused!, refused!, ['NOT_FOUND']],
  },
  'Mutation.reactivatePortalUser': {
    ...mutation('reactivatePortalUser', { portalUserId: foreign }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.rejectSignUp': {
    ...mutation('rejectSignUp', { portalUserId: foreign, version: 1 }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.requestPasswordLink': { ...mutation('requestPasswordLink', { login: 'x' }), thrown: [none!, none!, none!] },
  'Mutation.resendInvitation': {
    ...mutation('resendInvitation', { portalUserId: foreign }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.resetPassword': {
    ...mutation('resetPassword', { token: 'x', password: 'x' }),
    thrown: [none!, none!, none!],
  },
  'Mutation.setUpFirm': {
    ...mutation('setUpFirm', {
      token: 'x',
      firmName: 'x',
      displayName: 'x',
      email: 'x@x.example',
      password: 'a long enough word',
      locale: 'EN',
    }),
    thrown: [none!, none!, none!],
  },
  'Mutation.signIn': { ...mutation('signIn', { login: 'x', password: 'x' }), thrown: [none!, none!, none!] },
  'Mutation.signOut': { query: 'mutation { signOut { userErrors { code } } }', thrown: [none!, none!, none!] },
  // Off, as every deployment begins.
  'Mutation.signUp': {
    ...mutation('signUp', { firstName: 'x', lastName: 'x', email: 'x@x.example', locale: 'EN' }),
    thrown: [refused!, refused!, refused!],
  },
  'Mutation.updateFirm': { ...mutation('updateFirm', { version: 1 }), thrown: [anonymousRefused!, refused!, refused!] },
  'Mutation.updatePortalSettings': {
    ...mutation('updatePortalSettings', { version: 1 }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.deactivateStaffUser': {
    ...mutation('deactivateStaffUser', { staffUserId: foreign }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.editStaffUser': {
    ...mutation('editStaffUser', { staffUserId: foreign, version: 1 }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.inviteStaffUser': {
    ...mutation('inviteStaffUser', { displayName: 'x', email: 'x@x.example', role: 'LEGAL' }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.reactivateStaffUser': {
    ...mutation('reactivateStaffUser', { staffUserId: foreign }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.resendStaffInvitation': {
    ...mutation('resendStaffInvitation', { staffUserId: foreign }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.handOverRecords': {
    ...mutation('handOverRecords', { staffUserId: foreign, toStaffUserId: foreign }),
    thrown: [anonymousRefused!, refused!, ['NOT_FOUND']],
  },
  'Query.departments': {
    query: '{ departments(first: 1) { nodes { id } } }',
    thrown: [anonymousRefused!, refused!, none!],
  },
  'Query.jobTitles': { query: '{ jobTitles { name } }', thrown: [anonymousRefused!, refused!, none!] },
  'Query.userGroups': {
    query: '{ userGroups(first: 1) { nodes { id } } }',
    thrown: [anonymousRefused!, refused!, none!],
  },
  'Mutation.createDepartment': {
    ...mutation('createDepartment', { name: 'Tried' }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.createUserGroup': {
    ...mutation('createUserGroup', { name: 'Tried' }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.editDepartment': {
    ...mutation('editDepartment', { departmentId: foreign, version: 1 }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Mutation.editUserGroup': {
    ...mutation('editUserGroup', { userGroupId: foreign, version: 1 }),
    thrown: [anonymousRefused!, refused!, refused!],
  },
  'Query.deputies': {
    query: '{ deputies(first: 1) { nodes { id } } }',
    thrown: [anonymousRefused!, none!, none!],
  },
  'Mutation.delegate': {
    ...mutation('delegate', { from: '2020-01-01', to: '2020-01-02', deputyId: foreign }),
    thrown: [anonymousRefused!, none!, none!],
  },
  'Mutation.endDelegation': { ...mutation('endDelegation', {}), thrown: [anonymousRefused!, none!, none!] },
  '_entities Company': { ...entity('Company'), thrown: [none!, none!, none!] },
  '_entities Contract': { ...entity('Contract'), thrown: [none!, none!, none!] },
  '_entities Matter': { ...entity('Matter'), thrown: [none!, none!, none!] },
  '_entities PortalUser': { ...entity('PortalUser'), thrown: [none!, none!, none!] },
  '_entities StaffUser': { ...entity('StaffUser'), thrown: [none!, none!, none!] },
}

it('every entry point is classified', () => {
  expect(Object.keys(tried).sort()).toEqual(entryPoints(fixture.subgraph.schema))
})

it('every declared resolver has a rule, every rule a resolver, and every entity resolves its reference', () => {
  expect(ruledFields(rules)).toEqual(declaredResolvers(resolvers))
  expect(ruledNonObjects(fixture.subgraph.schema, rules)).toEqual([])
  expect(unresolvedEntities(fixture.subgraph.schema)).toEqual([])
})

it.each(Object.keys(tried))('%s answers nobody, a client and LEGAL as it must', async (name) => {
  const { query, input, thrown } = tried[name]!
  const client = fixture.portal(await fixture.person())
  // A guest may no more than a client, by any way.
  const guest = fixture.portal(await fixture.person({ accessType: 'GUEST', companyId: null }))
  const callers = [null, client, fixture.legal, guest]
  const answers = []
  for (const caller of callers) answers.push((await fixture.run(caller, query, input ? { input } : {})).codes)
  expect(answers).toEqual([...thrown, thrown[1]])
})

it('of another person a client gets id and name by reference and nothing else, by no way (V13)', async () => {
  const [me, other] = [await fixture.person(), await fixture.person({ companyId: fixture.ids.harcourt })]
  const client = fixture.portal(me)
  const byAddress = 'query ($id: ID!) { portalUser(id: $id) { id displayName } }'
  expect((await fixture.run(client, byAddress, { id: other.id })).data.portalUser).toBeNull()
  expect((await fixture.run(client, byAddress, { id: me.id })).data.portalUser.id).toBe(me.id)
  const fields = [
    'accessType',
    'actedAt',
    'activatedAt',
    'activation',
    'company { id }',
    'email',
    'firstName',
    'invitedAt',
    'jobTitle',
    'lastLoginAt',
    'lastName',
    'locale',
    'mobile',
    'status',
    'username',
    'version',
  ]
  for (const field of [
    ...fields,
    'leftCompanies { id }',
    'loginChange { email }',
    'recordMove { id }',
    'signedUpAt',
    'signUpCompany',
  ]) {
    const query = `query ($any: [_Any!]!) { _entities(representations: $any) { ... on PortalUser { id displayName ${field} } } }`
    const forged = { __typename: 'PortalUser', id: other.id, full: true, email: 'forged' }
    const { data, codes } = await fixture.run(client, query, { any: [forged] })
    expect([field, codes]).toEqual([field, refused])
    expect(data._entities[0]).toMatchObject({ id: other.id, displayName: 'Rima Haddad' })
  }
  for (const field of fields) {
    const query = `query ($id: ID!) { portalUser(id: $id) { ${field} } }`
    expect([field, (await fixture.run(client, query, { id: me.id })).codes]).toEqual([field, none])
  }
})

it('of companies clients read their own; another’s name by reference only', async () => {
  const client = fixture.portal(await fixture.person())
  const query = 'query ($id: ID!) { company(id: $id) { id requestSharing } }'
  expect((await fixture.run(client, query, { id: fixture.ids.cedre })).data.company.requestSharing).toBe('NONE')
  expect((await fixture.run(client, query, { id: fixture.ids.harcourt })).data.company).toBeNull()
  const reference =
    'query ($any: [_Any!]!) { _entities(representations: $any) { ... on Company { name requestSharing } } }'
  const answer = await fixture.run(client, reference, {
    any: [{ __typename: 'Company', id: fixture.ids.harcourt, full: true }],
  })
  expect(answer).toMatchObject({
    codes: refused,
    data: { _entities: [{ name: 'Harcourt Shipping Ltd', requestSharing: null }] },
  })
})

it('nobody signed in resolves no reference', async () => {
  const { id } = await fixture.person()
  const query = 'query ($any: [_Any!]!) { _entities(representations: $any) { __typename } }'
  const any = [
    { __typename: 'PortalUser', id },
    { __typename: 'StaffUser', id: fixture.ids.nadine },
    { __typename: 'Company', id: fixture.ids.cedre },
    { __typename: 'Contract', id },
    { __typename: 'Matter', id },
  ]
  expect((await fixture.run(null, query, { any })).data).toEqual({ _entities: [null, null, null, null, null] })
})
