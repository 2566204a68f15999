import type { HandOverResolvers, RecordMoveResolvers } from '../schema.generated.ts'

export const HandOver = {
  askedBy: ({ askedById }, _args, { loaders }) => loaders.staffUser.load(askedById),
  contracts: ({ contractsDone: done, contractsTotal: total, contractsFinished: finished }) => ({
    done,
    total,
    finished,
  }),
  matters: ({ mattersDone: done, mattersTotal: total, mattersFinished: finished }) => ({ done, total, finished }),
  to: ({ toId }, _args, { loaders }) => loaders.staffUser.load(toId),
} satisfies HandOverResolvers

export const RecordMove = {
  ...HandOver,
  to: ({ toId }, _args, { loaders }) => loaders.portalUser.load(toId),
} satisfies RecordMoveResolvers
