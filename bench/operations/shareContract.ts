import { operation } from './operation.ts'
import { staff } from './people.ts'

/** A lawyer saves the share of a contract anew, with the people it had: nobody is new, so nobody is mailed. */
export const shareContract = operation({
  name: 'share mutation',
  document: `mutation ShareContract($input: ShowContractInPortalInput!) {
    showContractInPortal(input: $input) {
      contract {
        id version title
        requester { id displayName company { id name } }
        watchers { id displayName company { id name } }
        share { visible attachmentsVisible sharedAt company { id name } }
      }
      userErrors { code field }
    }
  }`,
  async requests(sql, { howMany, part }) {
    const team = (await staff(sql)).filter((_, i) => i % 3 === 0)
    const rows = await sql<{ id: string; version: number; requesterId: string; watcherIds: string[] }[]>`
      select id, version, requester_id as "requesterId", watcher_ids as "watcherIds" from contracts.contracts c
      where share_visible and not exists (
        select from identity.portal_users p
        where p.id = any(c.requester_id || c.watcher_ids) and p.status = 'INACTIVE')
      order by created_at limit ${howMany} offset ${(part * howMany) % 6_000}`
    if (rows.length === 0)
      throw new Error('Too few shared contracts for so many laps: use --sizes 10000, or fewer --requests.')
    return rows.map(({ id, version, requesterId, watcherIds }, i) => {
      const input = { contractId: id, version, requesterId, watcherIds, attachmentsVisible: i % 2 === 0 }
      return { person: team[i % team.length]!, variables: { input } }
    })
  },
})
