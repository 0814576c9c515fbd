CREATE TABLE "returns"."api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"name" text NOT NULL,
	"digest" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "returns"."deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"event_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "deliveries_once" UNIQUE("event_id","channel","recipient")
);
--> statement-breakpoint
CREATE TABLE "returns"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"case_number" text,
	"type" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" text NOT NULL,
	"data" jsonb NOT NULL,
	"once" text,
	CONSTRAINT "events_once" UNIQUE("shop","once")
);
--> statement-breakpoint
CREATE TABLE "returns"."feedback" (
	"case_number" text PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"rating" integer NOT NULL,
	"comment" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."file_contents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"order_id" uuid NOT NULL,
	"case_number" text,
	"line_id" text,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "returns"."messages" (
	"shop" text NOT NULL,
	"case_number" text NOT NULL,
	"id" text NOT NULL,
	"author" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "messages_case_number_id_pk" PRIMARY KEY("case_number","id")
);
--> statement-breakpoint
CREATE TABLE "returns"."products" (
	"shop" text NOT NULL,
	"sku" text NOT NULL,
	"product" text,
	"title" text NOT NULL,
	"variant" text,
	"image" text,
	"currency" text NOT NULL,
	"unit_price" bigint NOT NULL,
	"unit_tax" bigint,
	"available" integer NOT NULL,
	CONSTRAINT "products_shop_sku_pk" PRIMARY KEY("shop","sku")
);
--> statement-breakpoint
CREATE TABLE "returns"."reservations" (
	"shop" text NOT NULL,
	"case_number" text NOT NULL,
	"sku" text NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "reservations_shop_case_number_sku_pk" PRIMARY KEY("shop","case_number","sku")
);
--> statement-breakpoint
CREATE TABLE "returns"."shipments" (
	"shop" text NOT NULL,
	"case_number" text NOT NULL,
	"tracking_number" text NOT NULL,
	"carrier" text,
	"added_at" timestamp with time zone NOT NULL,
	"state" text,
	CONSTRAINT "shipments_case_number_tracking_number_pk" PRIMARY KEY("case_number","tracking_number")
);
--> statement-breakpoint
CREATE TABLE "returns"."verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"order_id" uuid,
	"matched_case" text,
	"expires_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"used" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
DROP INDEX "returns"."orders_customer";--> statement-breakpoint
ALTER TABLE "returns"."orders" ADD COLUMN "customer_key" text;--> statement-breakpoint
UPDATE "returns"."orders" SET "customer_key" = lower("customer_email");--> statement-breakpoint
ALTER TABLE "returns"."orders" ALTER COLUMN "customer_key" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "orders_customer" ON "returns"."orders" USING btree ("shop","customer_key");--> statement-breakpoint
ALTER TABLE "returns"."orders" ADD COLUMN "customer_phone" text;--> statement-breakpoint
ALTER TABLE "returns"."orders" ADD COLUMN "customer_postcode" text;--> statement-breakpoint
ALTER TABLE "returns"."orders" ADD COLUMN "customer_id" text;--> statement-breakpoint
ALTER TABLE "returns"."policies" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "ended_as" text;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "point" jsonb;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "pickup" jsonb;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ADD COLUMN "booking" jsonb;--> statement-breakpoint
ALTER TABLE "returns"."shops" ADD COLUMN "settings" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "returns"."api_keys" ADD CONSTRAINT "api_keys_shop_shops_id_fk" FOREIGN KEY ("shop") REFERENCES "returns"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."deliveries" ADD CONSTRAINT "deliveries_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "returns"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."events" ADD CONSTRAINT "events_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."feedback" ADD CONSTRAINT "feedback_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."files" ADD CONSTRAINT "files_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "returns"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."files" ADD CONSTRAINT "files_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."messages" ADD CONSTRAINT "messages_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."shipments" ADD CONSTRAINT "shipments_case_number_return_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "returns"."return_cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns"."verifications" ADD CONSTRAINT "verifications_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "returns"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_keys_shop" ON "returns"."api_keys" USING btree ("shop");--> statement-breakpoint
CREATE INDEX "deliveries_latest" ON "returns"."deliveries" USING btree ("shop","created_at","id");--> statement-breakpoint
CREATE INDEX "deliveries_dead" ON "returns"."deliveries" USING btree ("shop") WHERE "returns"."deliveries"."state" = 'dead';--> statement-breakpoint
CREATE INDEX "events_case" ON "returns"."events" USING btree ("case_number","at");--> statement-breakpoint
CREATE INDEX "files_order" ON "returns"."files" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "files_case" ON "returns"."files" USING btree ("case_number");--> statement-breakpoint
CREATE INDEX "files_loose" ON "returns"."files" USING btree ("added_at") WHERE "returns"."files"."case_number" is null;--> statement-breakpoint
CREATE INDEX "products_product" ON "returns"."products" USING btree ("shop","product");--> statement-breakpoint
CREATE INDEX "verifications_expiry" ON "returns"."verifications" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "case_items_to_send" ON "returns"."case_items" USING btree ("shop","send_back_ends_at") WHERE "returns"."case_items"."goods" = 'approved';--> statement-breakpoint
CREATE INDEX "orders_customer_id" ON "returns"."orders" USING btree ("shop","customer_id");--> statement-breakpoint
CREATE INDEX "quotes_expiry" ON "returns"."quotes" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "return_cases_latest" ON "returns"."return_cases" USING btree ("shop","created_at","number");--> statement-breakpoint
-- The second wall between shops: a transaction sees the rows of the shop that it names ("*": of all), and none where it
-- names nothing. Forced, since the service owns its tables; a superuser takes on a role that is bound by it.
ALTER TABLE "returns"."orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."orders" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."orders" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."order_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."order_policies" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."order_policies" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."quotes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."quotes" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."quotes" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."submissions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."submissions" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."idempotency_keys" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."idempotency_keys" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."return_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."return_cases" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."return_cases" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."case_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."case_items" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."case_items" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."lookup_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."lookup_attempts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."lookup_attempts" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."api_keys" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."api_keys" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."deliveries" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."deliveries" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."events" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."events" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."feedback" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."feedback" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."file_contents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."file_contents" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."file_contents" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."files" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."files" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."messages" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."messages" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."reservations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."reservations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."reservations" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."shipments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."shipments" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."shipments" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."verifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."verifications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."verifications" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
-- A marketplace sees its sellers, and gives out what they have in stock.
ALTER TABLE "returns"."shops" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."shops" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."shops" USING ("id" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
CREATE POLICY "marketplace" ON "returns"."shops" FOR SELECT USING ("id" = (select current_setting('returns.shop', true)) or "operator" = (select current_setting('returns.shop', true)));--> statement-breakpoint
ALTER TABLE "returns"."products" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."products" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."products" USING ("shop" = (select current_setting('returns.shop', true)) or "shop" in (select "id" from "returns"."shops" where "operator" = (select current_setting('returns.shop', true))) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
-- Policies also the other way: a seller's is measured against its marketplace's.
ALTER TABLE "returns"."policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."policies" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."policies" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
CREATE POLICY "marketplace" ON "returns"."policies" FOR SELECT USING ("shop" = (select current_setting('returns.shop', true)) or "shop" in (select "id" from "returns"."shops" where "operator" = (select current_setting('returns.shop', true))) or "shop" = (select "operator" from "returns"."shops" where "id" = (select current_setting('returns.shop', true))));
