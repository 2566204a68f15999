DROP INDEX "identity"."portal_users_search";--> statement-breakpoint
ALTER TABLE "identity"."companies" ALTER COLUMN "name" SET DATA TYPE text collate public.names;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ALTER COLUMN "display_name" SET DATA TYPE text collate public.names;--> statement-breakpoint
ALTER TABLE "identity"."staff_users" ALTER COLUMN "display_name" SET DATA TYPE text collate public.names;--> statement-breakpoint
ALTER TABLE "identity"."companies" ADD COLUMN "search_text" text GENERATED ALWAYS AS (public.search_form(name)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "name_search_text" text GENERATED ALWAYS AS (public.search_form(first_name || ' ' || last_name)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "identity"."portal_users" ADD COLUMN "search_text" text GENERATED ALWAYS AS (public.search_form(first_name || ' ' || last_name || ' ' || username || ' ' || email)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "companies_search" ON "identity"."companies" USING gin ("search_text" public.gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "portal_users_search" ON "identity"."portal_users" USING gin ("search_text" public.gin_trgm_ops);
