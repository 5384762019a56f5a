package banmian.training.compose;

import java.util.ArrayList;
import java.util.List;

/** People, places and papers that do not exist, in the forms that exist. */
final class Names {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶黎贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦柳邢岳梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游裴席卫屈鲍";
    private static final String GIVEN =
            "伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰萍红文建国志新春晓东亮海波宁雨欣浩然子涵梓轩一诺思远嘉怡佳琪俊峰晨曦婷雪梦洁凯鹏飞龙天翔宇航博瑞泽楠林森彬斌立群永年长河广田江山川岩青云清溪月琳珊瑶琼";
    private static final String[] PLACES = {
        "临江", "云溪", "南浦", "东岭", "青川", "白石", "柳州", "江城", "滨海", "石桥", "安平", "永宁", "龙泉", "凤山", "新河", "长堤", "北原", "西宁",
        "海口", "武汉", "成都", "杭州", "北京", "上海", "广州", "南宁", "兰州", "贵阳", "平湖", "桐乡"
    };
    private static final String[] PAPERS = {"日报", "晚报", "晨报", "早报", "都市报", "商报", "快报", "时报"};
    private static final String[] SCHOOLS = {
        "实验小学", "第一小学", "外国语学校", "第三中学", "师范附小", "职业中专", "育才小学", "大学文学院", "文联", "退休教师"
    };

    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    String person() {
        int length = dice.chance(0.3) ? 1 : 2;
        StringBuilder name = new StringBuilder(letter(SURNAMES));
        for (int i = 0; i < length; i++) {
            name.append(letter(GIVEN));
        }
        return name.toString();
    }

    /** 石秤 · 银监宣 · 一川: names that no surname begins, of writers and of offices. */
    String penName() {
        return dice.chance(0.4)
                ? letter("银监疾控税检法公城交教卫农水电") + letter("监控务院安管育健业利") + letter("宣轩萱讯")
                : letter(GIVEN) + letter(GIVEN);
    }

    /** Two-character names with the gap they are typeset with, where {@code gap} is not empty. */
    String printed(String name, String gap) {
        return name.length() == 2 ? name.charAt(0) + gap + name.charAt(1) : name;
    }

    List<String> people(int count, String gap) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(printed(person(), gap));
        }
        return people;
    }

    String place() {
        return dice.pick(PLACES);
    }

    String paper() {
        return place() + dice.pick(PAPERS);
    }

    String school() {
        return place() + dice.pick("市", "县", "区", "") + dice.pick(SCHOOLS);
    }

    private String letter(String letters) {
        int at = dice.between(0, letters.length() - 1);
        return letters.substring(at, at + 1);
    }
}
