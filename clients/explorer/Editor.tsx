import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './editor.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { fetchAsRead } from './readFor.ts'
import { scheme } from './scheme.ts'

const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: fetchAsRead })

const firstQuery = `# You are asking as yourself, with your rights.
query Recent {
  contracts(first: 10) {
    nodes {
      id
      reference
      title
    }
  }
}
`

/** GraphiQL over the open graph, with the cookie of the internal application. */
export default function Editor() {
  return <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} isHeadersEditorEnabled={false} forcedTheme={scheme()} />
}
