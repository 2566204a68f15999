import { operation } from './operation.ts'
import { staff } from './people.ts'

type Share = { id: string; version: number; requesterId: string; watcherIds: string[]; attachmentsVisible: boolean }

/** A lawyer shows or hides all files of a shared contract, with the people it had: nobody is new, so nobody is mailed. */
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
    const rows = await sql<Share[]>`
      select id, version, requester_id as "requesterId", watcher_ids as "watcherIds",
        attachments_visible as "attachmentsVisible"
      from contracts.contracts c
      where share_visible and not exists (
        select from identity.portal_users p
        where p.id = any(c.requester_id || c.watcher_ids) and p.status = 'INACTIVE')
      order by created_at limit ${howMany} offset ${(part * howMany) % 6_000}`
    if (rows.length === 0)
      throw new Error('Too few shared contracts for so many laps: use --sizes 10000, or fewer --requests.')
    return rows.map(({ id: recordId, attachmentsVisible, ...share }, i) => {
      // Part 0 is compared too: every contender gets the same then. Later each request changes something.
      const input = { ...share, recordId, attachmentsVisible: part === 0 ? i % 2 === 0 : !attachmentsVisible }
      return { person: team[i % team.length]!, variables: { input } }
    })
  },
})
