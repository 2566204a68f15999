ALTER TABLE "matters"."matter_attachments" ALTER COLUMN "name" SET DATA TYPE text collate public.names;--> statement-breakpoint
ALTER TABLE "matters"."matter_folders" ALTER COLUMN "name" SET DATA TYPE text collate public.names;--> statement-breakpoint
-- One rewrite of the table. The index went with the column it was on.
ALTER TABLE "matters"."matters"
	DROP COLUMN "search_text",
	DROP COLUMN "portal_search_text",
	ADD COLUMN "search_text" text GENERATED ALWAYS AS (public.search_form(reference || ' ' || name || ' ' || coalesce(portal_title, ''))) STORED NOT NULL,
	ADD COLUMN "portal_search_text" text GENERATED ALWAYS AS (public.search_form(reference || ' ' || coalesce(portal_title, name))) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "matters_search" ON "matters"."matters" USING gin ("search_text" public.gin_trgm_ops);
