ALTER TABLE "contracts"."contract_attachments" ALTER COLUMN "name" SET DATA TYPE text collate public.names;--> statement-breakpoint
ALTER TABLE "contracts"."contract_folders" ALTER COLUMN "name" SET DATA TYPE text collate public.names;--> statement-breakpoint
-- One rewrite of the table. The index went with the column it was on.
ALTER TABLE "contracts"."contracts"
	DROP COLUMN "search_text",
	DROP COLUMN "portal_search_text",
	ADD COLUMN "search_text" text GENERATED ALWAYS AS (public.search_form(reference || ' ' || name || ' ' || coalesce(portal_title, '') || ' ' || jsonb_path_query_array(parties, '$[*].name')::text)) STORED NOT NULL,
	ADD COLUMN "portal_search_text" text GENERATED ALWAYS AS (public.search_form(reference || ' ' || coalesce(portal_title, name) || ' ' || jsonb_path_query_array(parties, '$[*].name')::text)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "contracts_search" ON "contracts"."contracts" USING gin ("search_text" public.gin_trgm_ops);
