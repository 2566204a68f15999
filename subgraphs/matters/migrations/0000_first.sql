CREATE SCHEMA "matters";
--> statement-breakpoint
CREATE SEQUENCE "matters"."reference_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "matters"."matter_attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"folder_id" uuid,
	"note_id" uuid,
	"name" text NOT NULL,
	"portal_visible" boolean,
	"source" text NOT NULL,
	"to_be_approved" boolean DEFAULT false NOT NULL,
	"to_be_signed" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"mime" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by_id" uuid NOT NULL,
	"uploaded_by_kind" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"recalled_at" timestamp (3) with time zone,
	"recall_reason" text
);
--> statement-breakpoint
CREATE TABLE "matters"."client_keys" (
	"actor_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"client_key" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_keys_actor_id_operation_client_key_pk" PRIMARY KEY("actor_id","operation","client_key")
);
--> statement-breakpoint
CREATE TABLE "matters"."deliveries" (
	"event_id" uuid NOT NULL,
	"consumer" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_event_id_consumer_pk" PRIMARY KEY("event_id","consumer")
);
--> statement-breakpoint
CREATE TABLE "matters"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"previous_hash" text,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matters"."matter_folders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"portal_visible" boolean
);
--> statement-breakpoint
CREATE TABLE "matters"."inbox" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matters"."matter_access" (
	"record_id" uuid NOT NULL,
	"grantee_id" uuid NOT NULL,
	"sort_at" timestamp (3) with time zone NOT NULL,
	"via" text NOT NULL,
	"company_id" uuid,
	CONSTRAINT "matter_access_record_id_grantee_id_pk" PRIMARY KEY("record_id","grantee_id")
);
--> statement-breakpoint
CREATE TABLE "matters"."matter_statuses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"label" jsonb NOT NULL,
	"portal_label" jsonb NOT NULL,
	"portal_explanation" jsonb,
	"category" text NOT NULL,
	"waits_for" text NOT NULL,
	"expected_days" integer,
	CONSTRAINT "matter_statuses_order" UNIQUE("order")
);
--> statement-breakpoint
CREATE TABLE "matters"."matters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text DEFAULT public.reference('M', nextval('matters.reference_numbers')) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"portal_title" text,
	"priority" text DEFAULT 'MEDIUM' NOT NULL,
	"description" text,
	"search_text" text GENERATED ALWAYS AS (public.fold(reference || ' ' || name || ' ' || coalesce(portal_title, ''))) STORED NOT NULL,
	"portal_search_text" text GENERATED ALWAYS AS (public.fold(reference || ' ' || coalesce(portal_title, name))) STORED NOT NULL,
	"company_id" uuid,
	"requester_id" uuid,
	"watcher_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"assignee_id" uuid,
	"created_by_id" uuid NOT NULL,
	"private" boolean DEFAULT false NOT NULL,
	"staff_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"chain_head" text,
	"share_visible" boolean DEFAULT false NOT NULL,
	"shared_at" timestamp (3) with time zone,
	"shared_by_id" uuid,
	"share_company_id" uuid,
	"attachments_visible" boolean DEFAULT false NOT NULL,
	"hidden_at" timestamp (3) with time zone,
	"shared_with_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"kind" text NOT NULL,
	"practice_area_id" uuid NOT NULL,
	"status_id" uuid NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"arrival_date" date DEFAULT current_date NOT NULL,
	"due_date" date,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "matters_reference" UNIQUE("reference"),
	CONSTRAINT "matters_due_after_arrival" CHECK ("matters"."matters"."due_date" >= "matters"."matters"."arrival_date")
);
--> statement-breakpoint
CREATE TABLE "matters"."matter_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_kind" text NOT NULL,
	"body" text,
	"audience" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"mails_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "matters"."practice_areas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matters"."matter_attachment_readings" (
	"attachment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"reader_id" uuid NOT NULL,
	"reader_kind" text NOT NULL,
	"first_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "matter_attachment_readings_attachment_id_version_reader_id_pk" PRIMARY KEY("attachment_id","version","reader_id")
);
--> statement-breakpoint
CREATE TABLE "matters"."matter_attachment_versions" (
	"attachment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"key" text,
	"mime" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by_id" uuid NOT NULL,
	"uploaded_by_kind" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "matter_attachment_versions_attachment_id_version_pk" PRIMARY KEY("attachment_id","version")
);
--> statement-breakpoint
ALTER TABLE "matters"."matters" ADD CONSTRAINT "matters_practice_area_id_practice_areas_id_fk" FOREIGN KEY ("practice_area_id") REFERENCES "matters"."practice_areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matters"."matters" ADD CONSTRAINT "matters_status_id_matter_statuses_id_fk" FOREIGN KEY ("status_id") REFERENCES "matters"."matter_statuses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "matter_attachments_record" ON "matters"."matter_attachments" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "matter_attachments_note" ON "matters"."matter_attachments" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "matters"."deliveries" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "events_subject" ON "matters"."events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "matter_folders_record" ON "matters"."matter_folders" USING btree ("record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "matter_folders_name" ON "matters"."matter_folders" USING btree ("record_id",coalesce("parent_id", '00000000-0000-0000-0000-000000000000'),lower("name"));--> statement-breakpoint
CREATE INDEX "matter_access_page" ON "matters"."matter_access" USING btree ("grantee_id","sort_at","record_id");--> statement-breakpoint
CREATE INDEX "matters_page" ON "matters"."matters" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "matters_requester" ON "matters"."matters" USING btree ("requester_id");--> statement-breakpoint
CREATE INDEX "matters_company" ON "matters"."matters" USING btree ("company_id","created_at","id");--> statement-breakpoint
CREATE INDEX "matters_assignee" ON "matters"."matters" USING btree ("assignee_id","created_at","id");--> statement-breakpoint
CREATE INDEX "matters_status" ON "matters"."matters" USING btree ("status_id","created_at","id");--> statement-breakpoint
CREATE INDEX "matters_search" ON "matters"."matters" USING gin ("search_text" public.gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "matter_notes_record" ON "matters"."matter_notes" USING btree ("record_id","id");