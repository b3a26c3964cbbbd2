package org.openpps.model.search.similar.population;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What names are made of; the most frequent first, long tails invented by syllables. */
final class Vocabulary {
  static final List<String> SURNAMES_IN_FRONT =
      words(
          """
          Smith Jones Williams Brown Wilson Taylor Johnson White Martin Anderson Thompson Nguyen Thomas
          Walker Harris Lee Ryan Robinson Kelly King Davis Wright Evans Roberts Green Hall Wood Jackson
          Clarke Patel Khan Lewis James Phillips Mitchell Campbell Young Turner Hill Scott Singh Baker
          Murphy Stewart Edwards Morris Moore Clark Cook Cooper Bennett Chen Wang Li Zhang Liu Tran Le
          Pham Kaur Kumar Sharma Murray Collins Bell Ward Morgan Hughes Watson Cox Marshall Simpson Gray
          Richardson Hunt Graham Shaw Ross Russell Fraser Reid Hamilton Hunter Kennedy Palmer McDonald
          MacDonald McKenzie O'Brien O'Connor O'Neill McCarthy Fitzgerald Garcia Rodriguez Martinez Lopez
          Gonzalez Perez Fernandez Silva Santos Rossi Russo Ferrari Esposito Bianchi Romano Papadopoulos
          Schmidt Müller Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Novak Kowalski Ivanov
          Petrov Tanaka Suzuki Sato Kim Park Choi Ali Ahmed Hassan Hussein Mohamed""");
  static final List<String> GIVEN =
      words(
          """
          John David Michael Peter Robert Paul James William Mark Andrew Stephen Richard Christopher
          Anthony Daniel Matthew Thomas George Joseph Kevin Brian Ian Graham Gary Kenneth Alan Geoffrey
          Gregory Philip Simon Jason Scott Timothy Adam Benjamin Nicholas Joshua Samuel Alexander Edward
          Charles Ronald Raymond Douglas Martin Patrick Francis Frederick Henry Arthur Margaret Elizabeth
          Susan Jennifer Mary Christine Patricia Helen Karen Julie Michelle Jessica Sarah Rebecca Emma
          Catherine Anne Barbara Judith Robyn Deborah Lisa Nicole Amanda Kate Rachel Laura Victoria Emily
          Samantha Danielle Melissa Sandra Linda Pamela Heather Angela Jane Maria Anna Rosa Giuseppe Antonio
          Giovanni Francesco Mohammed Ahmed Ali Hassan Fatima Wei Li Ming Hui Thi Van Minh Hoang Raj Sunita
          Priya Amit Hans Karl Heinrich Johannes Pierre Jean Jacques Ivan Dmitri Natalia Olga Yuki Hiroshi""");
  static final List<String> TRADES =
      words(
          """
          Services Holdings Group Investments Properties Constructions Plumbing Electrical Transport
          Engineering Consulting Trading Developments Enterprises Building Motors Farms Catering Logistics
          Solutions Technologies Cleaning Painting Landscaping Security Management Finance Roofing Mining
          Earthmoving Hire Supplies Medical Dental Design Media Foods Bakery Haulage Joinery Welding
          Concreting Nursery Vineyards Hospitality Freight Marine Automotive Recruitment Steel Fabrication
          Refrigeration Tiling Carpentry Physiotherapy Optometry Software Hosting Networks""");
  static final List<String> PLACES =
      words(
          """
          Australian Sydney Melbourne Brisbane Perth Adelaide Queensland Pacific Southern Northern Western
          Eastern National Coastal Riverside Hunter Illawarra Gippsland Kimberley Tasmanian Canberra
          Vancouver Auckland Wellington Otago Central Metro United Global International""");
  static final List<String> THINGS =
      words(
          """
          Blue Red Green Silver Golden Black White Royal First Premier Elite Prime Star Sun Moon Sky River
          Mountain Ocean Eagle Falcon Kestrel Lion Tiger Wolf Bear Phoenix Dragon Oak Cedar Willow Banksia
          Wattle Harbour Beacon Anchor Summit Horizon Pinnacle Apex Vertex Nova Orion Titan Atlas Delta
          Sigma Omega Alpha Quantum Fusion Matrix Vector Cobalt Granite Marble Crystal Diamond Emerald
          Ironbark Sandstone Lighthouse Meridian Compass Pioneer Heritage Liberty Victory Crown""");
  static final List<String> FORMS =
      List.of("Pty Ltd", "Pty Ltd", "Pty Ltd", "Pty. Ltd.", "Limited", "Ltd", "Inc", "LLC", "", "");

  final List<String> surnames;
  final List<String> invented;

  Vocabulary(Random random) {
    surnames =
        longTail(SURNAMES_IN_FRONT, 20_000, random, "son", "ley", "er", "man", "ton", "ski", "");
    invented = longTail(List.of(), 20_000, random, "tech", "co", "ix", "ora", "ium", "net", "");
  }

  private static List<String> longTail(
      List<String> front, int size, Random random, String... endings) {
    Set<String> names = new LinkedHashSet<>(front);
    while (names.size() < size) {
      StringBuilder name = new StringBuilder();
      int syllables = 1 + random.nextInt(3);
      for (int i = 0; i < syllables; i++) {
        name.append(pick(ONSETS, random)).append(pick(NUCLEI, random)).append(pick(CODAS, random));
      }
      name.append(endings[random.nextInt(endings.length)]);
      if (name.length() > 3) {
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        names.add(name.toString());
      }
    }
    return new ArrayList<>(names);
  }

  private static final List<String> ONSETS =
      words(
          "b br c ch cl cr d dr f fl fr g gl gr h j k kn l m n p pl pr qu r s sc sh sl st t th tr v w z");
  private static final List<String> NUCLEI = words("a e i o u ai ea ee oo ou ie ay");
  private static final List<String> CODAS = words("l n r s t m nd rt ck ng st ll p d b");

  static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** Zipf's law, roughly: the n-th is picked with a chance of 1/n. */
  static <T> T frequent(List<T> from, Random random) {
    int at = (int) Math.floor(Math.exp(random.nextDouble() * Math.log(from.size() + 1.0))) - 1;
    return from.get(Math.min(at, from.size() - 1));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
