CREATE TABLE "returns"."case_facts" (
	"case_number" text PRIMARY KEY NOT NULL,
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"currency" text NOT NULL,
	"stands" boolean NOT NULL,
	"from_request" integer,
	"from_receipt" integer,
	"paid_on" date,
	"due_by" date,
	"due_from" text,
	"bonus" bigint NOT NULL,
	"postage" bigint NOT NULL,
	"handling" bigint NOT NULL,
	"repair" bigint NOT NULL,
	"other" bigint NOT NULL,
	"value_lost" bigint NOT NULL,
	"value_kept" bigint NOT NULL,
	"surcharge" bigint NOT NULL,
	"rating" smallint
);
--> statement-breakpoint
CREATE TABLE "returns"."item_facts" (
	"case_number" text NOT NULL,
	"position" integer NOT NULL,
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"currency" text NOT NULL,
	"stands" boolean NOT NULL,
	"counts" smallint NOT NULL,
	"sku" text NOT NULL,
	"product" text,
	"category" text NOT NULL,
	"title" text NOT NULL,
	"variant" text,
	"track" text NOT NULL,
	"reason" text,
	"reason_class" text,
	"outcome" text NOT NULL,
	"units" integer NOT NULL,
	"value" bigint NOT NULL,
	"alike" text NOT NULL,
	CONSTRAINT "item_facts_case_number_position_pk" PRIMARY KEY("case_number","position")
);
--> statement-breakpoint
CREATE TABLE "returns"."sold_days" (
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"placed_on" date NOT NULL,
	"sku" text NOT NULL,
	"product" text NOT NULL,
	"category" text NOT NULL,
	"lines" integer NOT NULL,
	"units" integer NOT NULL,
	"returned_lines" integer NOT NULL,
	"returned_units" integer NOT NULL,
	"order_first" integer NOT NULL,
	"seller_first" integer NOT NULL,
	"category_first" integer NOT NULL,
	"both_first" integer NOT NULL,
	"order_returned" integer NOT NULL,
	"seller_returned" integer NOT NULL,
	"category_returned" integer NOT NULL,
	"both_returned" integer NOT NULL,
	CONSTRAINT "sold_days_shop_placed_on_seller_sku_product_category_pk" PRIMARY KEY("shop","placed_on","seller","sku","product","category")
);
--> statement-breakpoint
CREATE TABLE "returns"."sold_facts" (
	"order_id" uuid NOT NULL,
	"line_id" text NOT NULL,
	"shop" text NOT NULL,
	"seller" text NOT NULL,
	"placed_on" date NOT NULL,
	"sku" text NOT NULL,
	"product" text,
	"category" text NOT NULL,
	"units" integer NOT NULL,
	"returned" integer NOT NULL,
	"first_of" smallint NOT NULL,
	"first_returned_of" smallint NOT NULL,
	CONSTRAINT "sold_facts_order_id_line_id_pk" PRIMARY KEY("order_id","line_id")
);
--> statement-breakpoint
CREATE INDEX "case_facts_latest" ON "returns"."case_facts" USING btree ("shop","created_at");--> statement-breakpoint
CREATE INDEX "item_facts_latest" ON "returns"."item_facts" USING btree ("shop","created_at");--> statement-breakpoint
CREATE INDEX "item_facts_goods" ON "returns"."item_facts" USING btree ("shop","seller","sku","created_at");--> statement-breakpoint
-- Behind the second wall between shops, as everything else that is a shop's.
ALTER TABLE "returns"."case_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."case_facts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."case_facts" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."item_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."item_facts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."item_facts" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
-- The days add up what the lines say, in the transaction in which they come to say it. Always in the same order, so that two
-- of them wait for each other at most.
CREATE FUNCTION "returns"."add_up_sold"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "returns"."sold_days" AS "known" ("shop", "seller", "placed_on", "sku", "product", "category", "lines", "units", "returned_lines", "returned_units", "order_first", "seller_first", "category_first", "both_first", "order_returned", "seller_returned", "category_returned", "both_returned")
    SELECT "shop", "seller", "placed_on", "sku", "product", "category", sum("lines"), sum("units"), sum("returned_lines"), sum("returned_units"), sum("order_first"), sum("seller_first"), sum("category_first"), sum("both_first"), sum("order_returned"), sum("seller_returned"), sum("category_returned"), sum("both_returned")
    FROM (SELECT "shop", "seller", "placed_on", "sku", coalesce("product", ''), "category", 1, "units", (case when "returned" > 0 then 1 else 0 end), least("returned", "units"), ("first_of" >> 0 & 1), ("first_of" >> 1 & 1), ("first_of" >> 2 & 1), ("first_of" >> 3 & 1), ("first_returned_of" >> 0 & 1), ("first_returned_of" >> 1 & 1), ("first_returned_of" >> 2 & 1), ("first_returned_of" >> 3 & 1) FROM "after") AS "change" ("shop", "seller", "placed_on", "sku", "product", "category", "lines", "units", "returned_lines", "returned_units", "order_first", "seller_first", "category_first", "both_first", "order_returned", "seller_returned", "category_returned", "both_returned")
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 3, 2, 4, 5, 6
    ON CONFLICT ("shop", "placed_on", "seller", "sku", "product", "category") DO UPDATE SET
      "lines" = "known"."lines" + excluded."lines", "units" = "known"."units" + excluded."units", "returned_lines" = "known"."returned_lines" + excluded."returned_lines", "returned_units" = "known"."returned_units" + excluded."returned_units", "order_first" = "known"."order_first" + excluded."order_first", "seller_first" = "known"."seller_first" + excluded."seller_first", "category_first" = "known"."category_first" + excluded."category_first", "both_first" = "known"."both_first" + excluded."both_first", "order_returned" = "known"."order_returned" + excluded."order_returned", "seller_returned" = "known"."seller_returned" + excluded."seller_returned", "category_returned" = "known"."category_returned" + excluded."category_returned", "both_returned" = "known"."both_returned" + excluded."both_returned";
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "returns"."sold_days" AS "known" ("shop", "seller", "placed_on", "sku", "product", "category", "lines", "units", "returned_lines", "returned_units", "order_first", "seller_first", "category_first", "both_first", "order_returned", "seller_returned", "category_returned", "both_returned")
    SELECT "shop", "seller", "placed_on", "sku", "product", "category", sum("lines"), sum("units"), sum("returned_lines"), sum("returned_units"), sum("order_first"), sum("seller_first"), sum("category_first"), sum("both_first"), sum("order_returned"), sum("seller_returned"), sum("category_returned"), sum("both_returned")
    FROM (SELECT "shop", "seller", "placed_on", "sku", coalesce("product", ''), "category", -1, -"units", -(case when "returned" > 0 then 1 else 0 end), -least("returned", "units"), -("first_of" >> 0 & 1), -("first_of" >> 1 & 1), -("first_of" >> 2 & 1), -("first_of" >> 3 & 1), -("first_returned_of" >> 0 & 1), -("first_returned_of" >> 1 & 1), -("first_returned_of" >> 2 & 1), -("first_returned_of" >> 3 & 1) FROM "before") AS "change" ("shop", "seller", "placed_on", "sku", "product", "category", "lines", "units", "returned_lines", "returned_units", "order_first", "seller_first", "category_first", "both_first", "order_returned", "seller_returned", "category_returned", "both_returned")
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 3, 2, 4, 5, 6
    ON CONFLICT ("shop", "placed_on", "seller", "sku", "product", "category") DO UPDATE SET
      "lines" = "known"."lines" + excluded."lines", "units" = "known"."units" + excluded."units", "returned_lines" = "known"."returned_lines" + excluded."returned_lines", "returned_units" = "known"."returned_units" + excluded."returned_units", "order_first" = "known"."order_first" + excluded."order_first", "seller_first" = "known"."seller_first" + excluded."seller_first", "category_first" = "known"."category_first" + excluded."category_first", "both_first" = "known"."both_first" + excluded."both_first", "order_returned" = "known"."order_returned" + excluded."order_returned", "seller_returned" = "known"."seller_returned" + excluded."seller_returned", "category_returned" = "known"."category_returned" + excluded."category_returned", "both_returned" = "known"."both_returned" + excluded."both_returned";
  ELSE
    INSERT INTO "returns"."sold_days" AS "known" ("shop", "seller", "placed_on", "sku", "product", "category", "lines", "units", "returned_lines", "returned_units", "order_first", "seller_first", "category_first", "both_first", "order_returned", "seller_returned", "category_returned", "both_returned")
    SELECT "shop", "seller", "placed_on", "sku", "product", "category", sum("lines"), sum("units"), sum("returned_lines"), sum("returned_units"), sum("order_first"), sum("seller_first"), sum("category_first"), sum("both_first"), sum("order_returned"), sum("seller_returned"), sum("category_returned"), sum("both_returned")
    FROM (SELECT "shop", "seller", "placed_on", "sku", coalesce("product", ''), "category", 1, "units", (case when "returned" > 0 then 1 else 0 end), least("returned", "units"), ("first_of" >> 0 & 1), ("first_of" >> 1 & 1), ("first_of" >> 2 & 1), ("first_of" >> 3 & 1), ("first_returned_of" >> 0 & 1), ("first_returned_of" >> 1 & 1), ("first_returned_of" >> 2 & 1), ("first_returned_of" >> 3 & 1) FROM "after" UNION ALL SELECT "shop", "seller", "placed_on", "sku", coalesce("product", ''), "category", -1, -"units", -(case when "returned" > 0 then 1 else 0 end), -least("returned", "units"), -("first_of" >> 0 & 1), -("first_of" >> 1 & 1), -("first_of" >> 2 & 1), -("first_of" >> 3 & 1), -("first_returned_of" >> 0 & 1), -("first_returned_of" >> 1 & 1), -("first_returned_of" >> 2 & 1), -("first_returned_of" >> 3 & 1) FROM "before") AS "change" ("shop", "seller", "placed_on", "sku", "product", "category", "lines", "units", "returned_lines", "returned_units", "order_first", "seller_first", "category_first", "both_first", "order_returned", "seller_returned", "category_returned", "both_returned")
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 3, 2, 4, 5, 6
    ON CONFLICT ("shop", "placed_on", "seller", "sku", "product", "category") DO UPDATE SET
      "lines" = "known"."lines" + excluded."lines", "units" = "known"."units" + excluded."units", "returned_lines" = "known"."returned_lines" + excluded."returned_lines", "returned_units" = "known"."returned_units" + excluded."returned_units", "order_first" = "known"."order_first" + excluded."order_first", "seller_first" = "known"."seller_first" + excluded."seller_first", "category_first" = "known"."category_first" + excluded."category_first", "both_first" = "known"."both_first" + excluded."both_first", "order_returned" = "known"."order_returned" + excluded."order_returned", "seller_returned" = "known"."seller_returned" + excluded."seller_returned", "category_returned" = "known"."category_returned" + excluded."category_returned", "both_returned" = "known"."both_returned" + excluded."both_returned";
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "sold_facts_added" AFTER INSERT ON "returns"."sold_facts" REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "returns"."add_up_sold"();--> statement-breakpoint
CREATE TRIGGER "sold_facts_removed" AFTER DELETE ON "returns"."sold_facts" REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "returns"."add_up_sold"();--> statement-breakpoint
CREATE TRIGGER "sold_facts_changed" AFTER UPDATE ON "returns"."sold_facts" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "returns"."add_up_sold"();--> statement-breakpoint
ALTER TABLE "returns"."sold_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."sold_facts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."sold_facts" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
ALTER TABLE "returns"."sold_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "returns"."sold_days" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "own_shop" ON "returns"."sold_days" USING ("shop" = (select current_setting('returns.shop', true)) or (select current_setting('returns.shop', true)) = '*');--> statement-breakpoint
-- What was sold before: of each line of what it is the first (1 order, 2 seller, 4 category, 8 both). Returns that were made
-- before are noted by the service itself, by and by, since what they come to is decided there.
SET LOCAL returns.shop = '*';--> statement-breakpoint
INSERT INTO "returns"."sold_facts" ("order_id", "line_id", "shop", "seller", "placed_on", "sku", "product", "category", "units", "returned", "first_of", "first_returned_of")
SELECT "id", "line" ->> 'id', "shop", "line" ->> 'seller', "placed_on", "line" ->> 'sku', "line" ->> 'product', "line" ->> 'category', ("line" ->> 'quantity')::int, 0,
  case when "at" = 1 then 1 else 0 end
  + case when row_number() over (partition by "id", "line" ->> 'seller' order by "at") = 1 then 2 else 0 end
  + case when row_number() over (partition by "id", "line" ->> 'category' order by "at") = 1 then 4 else 0 end
  + case when row_number() over (partition by "id", "line" ->> 'seller', "line" ->> 'category' order by "at") = 1 then 8 else 0 end, 0
FROM "returns"."orders" CROSS JOIN LATERAL jsonb_array_elements("document" -> 'lines') WITH ORDINALITY AS "lines" ("line", "at")
ON CONFLICT DO NOTHING;
